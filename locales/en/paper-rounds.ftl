### Wheels side by side over time, and what was said then and now. Read by children and families.
### Review status: draft

paper-rounds-title = The wheel, each time we talked
paper-rounds-title-child = My wheel, each time we talked
paper-rounds-lead = These are your own words from the conversations. There are no right or wrong answers.
paper-rounds-lead-child = These are your own words from our conversations. There are no right or wrong answers.
# Where no words of any of the conversations stand on the paper.
paper-rounds-nothing = No words from the conversations are included this time.
