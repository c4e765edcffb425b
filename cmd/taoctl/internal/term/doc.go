// Package term is the command line's output contract (cli.md, sections 3 and 4).
//
// A command returns a Result or an *Error; a Terminal prints it. Standard
// output carries data only: a table, or one envelope in JSON or YAML. Everything
// else (notes, prompts, errors for people) goes to standard error.
//
// The types: Streams (where to print, and whether a person is there), Options
// (how to print), Terminal (both together), Result, Table, Error and Class.
package term
