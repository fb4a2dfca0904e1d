# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an e-mail from standard input, as a program that did not write it understands it, and prints it as JSON: the
headers decoded, the sender apart, and the parts in order with their content."""

import base64
import email
import email.policy
import email.utils
import json
import sys

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
sender = message["From"].addresses[0] if message["From"] else None
parts = []
for part in message.walk():
    content = None if part.is_multipart() else part.get_payload(decode=True)
    parts.append({
        "type": part.get_content_type(),
        "id": part.get("Content-ID", ""),
        "language": part.get("Content-Language", ""),
        "encoding": part.get("Content-Transfer-Encoding", ""),
        "text": content.decode("utf-8") if part.get_content_maintype() == "text" else "",
        "bytes": "" if content is None else base64.b64encode(content).decode("ascii"),
    })
print(json.dumps({
    "headers": {name: str(value) for name, value in message.items()},
    "names": message.keys(),
    "senderName": sender.display_name if sender else "",
    "sender": sender.addr_spec if sender else "",
    "defects": [repr(defect) for defect in message.defects]
    + [repr(defect) for value in message.values() for defect in value.defects],
    "parts": parts,
}))
