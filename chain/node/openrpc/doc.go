// Package openrpc writes the OpenRPC document of RPC services: methods, parameters and schemas from the Go types that
// the server itself uses, descriptions from the comments of the Go sources. Nothing is written twice, so nothing can differ.
//
// [Generate] makes the document, [Schema.Validate] holds an answer of a server against it.
package openrpc

import "encoding/json"

// Document is an OpenRPC document.
type Document struct {
	OpenRPC    string     `json:"openrpc"`
	Info       Info       `json:"info"`
	Servers    []Server   `json:"servers"`
	Methods    []Method   `json:"methods"`
	Components Components `json:"components"`
}

// Info says what the document describes.
type Info struct {
	Title       string  `json:"title"`
	Description string  `json:"description"`
	Version     string  `json:"version"`
	License     License `json:"license"`
}

// License is that of the service.
type License struct {
	Name string `json:"name"`
}

// Server is where the service is by default.
type Server struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

// Method is one method of the service.
type Method struct {
	Name           string      `json:"name"`
	Summary        string      `json:"summary"`
	Description    string      `json:"description"`
	Tags           []Tag       `json:"tags"`
	ParamStructure string      `json:"paramStructure"`
	Params         []Content   `json:"params"`
	Result         Content     `json:"result"`
	Errors         []Reference `json:"errors"`
	Examples       []Example   `json:"examples,omitempty"`
	// Notification is what a subscription sends, an extension of the standard.
	Notification *Schema `json:"x-notification,omitempty"`
}

// Tag is the namespace of a method.
type Tag struct {
	Name string `json:"name"`
}

// Content is a parameter or a result.
type Content struct {
	Name        string  `json:"name"`
	Description string  `json:"description,omitempty"`
	Required    bool    `json:"required"`
	Schema      *Schema `json:"schema"`
}

// Reference points into the components.
type Reference struct {
	Ref string `json:"$ref"`
}

// Example is a call and its answer.
type Example struct {
	Name   string         `json:"name"`
	Params []ExampleValue `json:"params"`
	Result ExampleValue   `json:"result"`
}

// ExampleValue is an argument or a result.
type ExampleValue struct {
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value"`
}

// Components are what methods refer to.
type Components struct {
	Schemas map[string]*Schema `json:"schemas"`
	Errors  map[string]Error   `json:"errors"`
}

// Error is one error of the service. Data is the schema-less example of what it carries.
type Error struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

// Parse reads a document.
func Parse(text []byte) (*Document, error) {
	var d Document
	if err := json.Unmarshal(text, &d); err != nil {
		return nil, err
	}
	return &d, nil
}
