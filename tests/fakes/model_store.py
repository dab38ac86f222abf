"""A store of models in memory."""

from collections.abc import Sequence

from pipeline.domain.errors import ModelError
from pipeline.domain.work import InstalledModel, Role


class FakeModelStore:
    """Implements `ModelStore` over models that were handed to it."""

    def __init__(self, *models: InstalledModel) -> None:
        self._models = models

    def locate(self, role: Role, name: str) -> InstalledModel:
        """See `ModelStore.locate`."""
        for model in self._models:
            if model.name == name and model.role is role:
                return model
            if model.name == name:
                raise ModelError("The model has another role", f"{name} is a {model.role}.")
        raise ModelError(
            "A model can't be used",
            f"{name} isn't installed.",
            f"Run `earshot models install {name}`.",
        )

    def knowing(self, role: Role, language: str) -> Sequence[str]:
        """Every model of the role: it knows all languages."""
        return [model.name for model in self._models if model.role is role]

    def installed(self) -> Sequence[InstalledModel]:
        """Every model it was handed."""
        return list(self._models)
