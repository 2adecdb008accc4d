"""Lists what warcio reads of the web archives in a folder, a line of JSON a record, for TestWarcio:

    python3 listing.py FOLDER > FOLDER/warcio.jsonl
"""
import hashlib
import json
import os
import sys

from warcio.archiveiterator import ArchiveIterator


def records(path, **how):
    """Each record with its content, until warcio gives up."""
    with open(path, 'rb') as f:
        try:
            for r in ArchiveIterator(f, **how):
                stream = r.raw_stream if how else r.content_stream()
                yield r, stream.read()
        except Exception as e:
            print(name, ' '.join(str(e).split()), file=sys.stderr)


def sha1(b):
    return hashlib.sha1(b).hexdigest()


for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith(('.warc', '.warc.gz')):
        continue
    path = os.path.join(sys.argv[1], name)
    parts = zip(records(path, no_record_parse=True), records(path), records(path, check_digests=True))
    for (r, block), (parsed, content), (checked, _) in parts:
        h = r.rec_headers
        row = {'file': name, 'type': h.get_header('WARC-Type'), 'uri': h.get_header('WARC-Target-URI') or '',
               'length': int(h.get_header('Content-Length')), 'block': sha1(block)}
        if len(block) < row['length']:
            break
        if row['type'] != 'revisit':
            row['wrong'] = checked.digest_checker.passed is False
        if row['type'] in ('response', 'resource', 'revisit'):
            row['content'] = sha1(content)
            if parsed.http_headers:
                row['status'] = parsed.http_headers.get_statuscode()
        print(json.dumps(row))
