package vectors

import "testing"

func TestEmissionVectors(t *testing.T) {
	requireAllPass(t, "testdata/reference/emission.json", 139, 0)
	requireAllPass(t, "testdata/reference/emission_extreme.json", 266, 0)
}

func TestEmissionTests(t *testing.T) {
	requireAllPass(t, "testdata/tests/emission.json", 148, 0)
}

func TestRegistrationTests(t *testing.T) {
	requireKnownCasesPass(t, "testdata/tests/registration.json", "Registration", 40, 0)
}
