module github.com/mahdar/mahdar

go 1.26.8
