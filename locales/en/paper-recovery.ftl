### The sheet with the recovery code. Read by staff.
### Review status: draft

paper-recovery-title = Recovery code
paper-recovery-lead = Opens what is saved in Hjulet if the passphrase is forgotten

paper-recovery-use = How to use the code
# The words in quotation marks are those of a button.
paper-recovery-use-open = Open Hjulet on the computer and choose ‘{ unlock-forgotten }’.
paper-recovery-use-type = Type the code, group by group from the left. Capital or small letters make no difference.
paper-recovery-use-choose = Choose a new passphrase. Everything saved is still there, and the code stays the same.
# Where letters and digits look alike.
paper-recovery-signs = The code uses the digits 0 and 1, but not the letters O, I, L and U.

paper-recovery-keep = How to keep the paper
paper-recovery-keep-print = Print it on a printer you trust, and fetch it at once.
paper-recovery-keep-file = Delete the file once the paper is printed, and empty the recycle bin.

paper-recovery-reads = Anyone with the code can read everything
paper-recovery-reads-why = With the code and the computer, everything saved can be opened without the passphrase. Do not show the code to anyone, photograph it or send it.
paper-recovery-reads-new = If you get a new code, this one no longer works. Then destroy the paper.
