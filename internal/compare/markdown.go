package compare

func (c *Comparison) Markdown() []byte      { return nil }
func (c *Comparison) HTML() ([]byte, error) { return nil, nil }
