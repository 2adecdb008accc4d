package compare

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// JSON writes the comparison as one object, in the form of docs/comparison.schema.json.
func (c *Comparison) JSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(c); err != nil {
		return nil, fmt.Errorf("writing the comparison as JSON: %w", err)
	}
	return b.Bytes(), nil
}
