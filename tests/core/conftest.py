"""How many examples Hypothesis tries: `default`, or `--hypothesis-profile=thorough`.

pytest knows the second one only when it is given this folder: `pytest tests/core ...`.
"""

from hypothesis import settings

settings.register_profile("default", max_examples=100, deadline=None)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile("default")
