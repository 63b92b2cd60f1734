"""The translator's road: what is to be translated goes out, comes back checked, and is remembered as agreed.

Pure functions on what a strategy says; reading and writing files stand apart, in ``road`` and ``record``.
"""
