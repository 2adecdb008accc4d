#!/bin/sh
# Makes the PDF files of the tests of their pages, with WeasyPrint, Chromium, qpdf and the fonts Liberation Serif, Noto Sans Arabic and
# WenQuanYi Micro Hei. What is to be read of x.pdf is x.txt.
set -e
cd "$(dirname "$0")"
for page in english russian; do
	weasyprint $page.html $page.pdf
done
for page in arabic chinese columns; do
	chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=$page.pdf "$PWD/$page.html"
done
qpdf --encrypt secret secret 256 -- russian.pdf encrypted.pdf
