"""The part of the workbook that runs in two places: at build under CPython, and in the learner's browser.

Standard library only. Nothing here reads a clock, throws dice or touches a file: whatever is needed comes in as an argument.
"""
