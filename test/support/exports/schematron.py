"""Runs the E-ARK rules over a METS file and prints the ids of the rules with role ERROR that it breaks."""
import glob
import re
import sys
from lxml import etree, isoschematron

rules, mets = sys.argv[1], sys.argv[2]
document = etree.parse(mets)
broken = set()
for path in sorted(glob.glob(rules + "/*/*_rules.xml")):
    # The rules look vocabularies up on the net by attributes that are only there after a substitution.
    text = open(path, encoding="utf-8").read()
    text = re.sub(r"@([\w:]+?)_(?:vocabulary|IANA)_test", r"@\1", text)
    try:
        schema = isoschematron.Schematron(etree.fromstring(text.encode()), store_report=True)
    except Exception as fault:  # a rule file that lxml cannot compile says nothing
        print("uncompiled", path.split("/")[-1], str(fault)[:80], file=sys.stderr)
        continue
    schema.validate(document)
    report = schema.validation_report
    for failed in report.iter("{http://purl.oclc.org/dsdl/svrl}failed-assert"):
        if failed.get("role") == "ERROR":
            broken.add(failed.get("id"))
print(" ".join(sorted(broken)))
