package openrpc

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
)

// sources are the comments and parameter names of packages, which the types at run time do not have.
type sources struct {
	methods map[string]*ast.FuncDecl   // by package path, receiver and name
	docs    map[string]string          // of types, by package path and name
	fields  map[string]*ast.StructType // by the same
}

// read parses the packages: their folders by import path.
func read(packages map[string]string) (*sources, error) {
	s := &sources{map[string]*ast.FuncDecl{}, map[string]string{}, map[string]*ast.StructType{}}
	for path, folder := range packages {
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			text, err := os.ReadFile(name)
			if err != nil {
				return nil, err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
			if err != nil {
				return nil, err
			}
			for _, d := range file.Decls {
				s.add(path, d)
			}
		}
	}
	return s, nil
}

func (s *sources) add(path string, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv != nil {
			receiver := d.Recv.List[0].Type
			if star, ok := receiver.(*ast.StarExpr); ok {
				receiver = star.X
			}
			if name, ok := receiver.(*ast.Ident); ok {
				s.methods[path+"."+name.Name+"."+d.Name.Name] = d
			}
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			t, ok := spec.(*ast.TypeSpec)
			if !ok {
				continue
			}
			key := path + "." + t.Name.Name
			if s.docs[key] = plain(t.Doc); s.docs[key] == "" {
				s.docs[key] = plain(d.Doc)
			}
			if body, ok := t.Type.(*ast.StructType); ok {
				s.fields[key] = body
			}
		}
	}
}

// plain is a comment on one line.
func plain(c *ast.CommentGroup) string {
	if c == nil {
		return ""
	}
	return strings.Join(strings.Fields(c.Text()), " ")
}

func keyOf(t reflect.Type) string { return t.PkgPath() + "." + t.Name() }

// typeDoc is the comment of a type, without its name at the beginning.
func (s *sources) typeDoc(t reflect.Type) (string, error) {
	doc, known := s.docs[keyOf(t)]
	if !known || doc == "" {
		return "", fmt.Errorf("%s has no comment in the sources", t)
	}
	for _, verb := range []string{" is ", " are "} {
		if rest, ok := strings.CutPrefix(doc, t.Name()+verb); ok {
			return upper(rest), nil
		}
	}
	return doc, nil
}

// fieldDoc is the comment of a field. A comment may be about several fields that follow it: it names them, and all get it.
func (s *sources) fieldDoc(t reflect.Type, field string) (string, error) {
	body := s.fields[keyOf(t)]
	if body == nil {
		return "", fmt.Errorf("%s is no struct of the sources", t)
	}
	shared := ""
	for _, f := range body.Fields.List {
		if f.Doc != nil {
			shared = plain(f.Doc)
		}
		for _, name := range f.Names {
			if name.Name == field {
				if f.Doc != nil || mentions(shared, field) {
					return shared, nil
				}
				return "", nil
			}
		}
	}
	return "", fmt.Errorf("%s has no field %s in the sources", t, field)
}

// mentions tells whether a comment has the word.
func mentions(comment, word string) bool {
	for _, w := range strings.FieldsFunc(comment, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == ';' || r == ':' }) {
		if w == word {
			return true
		}
	}
	return false
}

// method finds a method's declaration in the type or in a struct that is embedded in it.
func (s *sources) method(t reflect.Type, name string) (*ast.FuncDecl, error) {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if d, ok := s.methods[keyOf(t)+"."+name]; ok {
		return d, nil
	}
	for i := range t.NumField() {
		if f := t.Field(i); f.Anonymous {
			if d, err := s.method(f.Type, name); err == nil {
				return d, nil
			}
		}
	}
	return nil, fmt.Errorf("the sources have no method %s of %s", name, t)
}

func upper(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
