package main

import "github.com/mahdar/mahdar"

type packsCmd struct{}

// languages lists the codes of the languages that a reader has packs for.
func languages(_ *mahdar.Reader) []string { return nil }
