"""Formulas set as mathematics: boxes, how formulas become them, pages of them, and their view."""
