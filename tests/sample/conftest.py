"""One default sample for all tests of this room."""

import pytest

from channelmark.sample import make_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    return make_sample(tmp_path_factory.mktemp("sample") / "data")


@pytest.fixture(scope="session")
def con(sample):
    with sample.connect() as connection:
        yield connection
