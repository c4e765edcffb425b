package economy

import (
	"embed"
	"strings"
)

//go:embed examples/*.yaml
var exampleFiles embed.FS

// Example is a scenario that comes with the program.
type Example struct {
	Name  string `json:"name"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// Examples lists them by name.
func Examples() []Example {
	files, err := exampleFiles.ReadDir("examples")
	if err != nil {
		panic("economy: [BUG] " + err.Error()) // the files are part of the program
	}
	list := make([]Example, 0, len(files))
	for _, f := range files {
		text, err := exampleFiles.ReadFile("examples/" + f.Name())
		if err != nil {
			panic("economy: [BUG] " + err.Error())
		}
		e := Example{Name: strings.TrimSuffix(f.Name(), ".yaml"), Text: string(text)}
		if s, err := Parse(text); err == nil { // a test parses all of them
			e.Title = s.Title
		}
		list = append(list, e)
	}
	return list
}
