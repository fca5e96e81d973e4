"""A law of all builders: options within their bounds give a network, or one clear sentence."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnparam_gui.builders import catalogue
from cnnparam_gui.builders.family import Variant
from cnnparam_gui.core.codecs import FieldError
from cnnparam_gui.core.count import count
from cnnparam_gui.files import native
from tests import strategies


@pytest.mark.parametrize("module", catalogue.MODULES)
def test_options_give_a_network_or_a_sentence(module: str) -> None:
    family = catalogue.family(module)
    fields = family.fields()
    options = st.fixed_dictionaries(
        {}, optional={name: strategies.values(field.codec) for name, field in fields.items()}
    )

    @settings(strategies.examples(0.1), deadline=None)
    @given(st.sampled_from(family.variants), options)
    def holds(variant: Variant, values: dict[str, Any]) -> None:
        try:
            network = family.build(variant, values)
        except FieldError:
            return
        assert count(network).totals.status in {"exact", "lower bound"}
        assert native.decode(native.encode(network)) == network

    holds()
