### Wheels side by side over time, and what was said then and now. Read by children and families.
### Review status: draft

paper-rounds-title = العجلة، مرة بعد مرة
paper-rounds-title-child = عجلتي، مرة بعد مرة
paper-rounds-lead = هذا كلامكم أنتم من المحادثات. لا توجد إجابات صحيحة أو خاطئة.
paper-rounds-lead-child = هذا كلامك أنت من المحادثات. لا توجد إجابات صحيحة أو خاطئة.
# Where no words of any of the conversations stand on the paper.
paper-rounds-nothing = لا يظهر هنا هذه المرة أي كلام من المحادثات.
