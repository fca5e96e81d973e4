"""Every kind walked through by brute force: the second entry of the double entry.

Nothing here has a formula of a size or a count. An enumerator goes through output places, taps and
channels, or moves the numbers of the input values about, and notes what it meets.
"""
