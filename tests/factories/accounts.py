import factory

from website.accounts.models import User


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"konto{n}@example.org")
    first_name = factory.Sequence(lambda n: f"Konto {n}")

    @factory.post_generation
    def groups(self, create, extracted, **kwargs):
        if create and extracted:
            self.groups.set(extracted)


class AdminFactory(UserFactory):
    is_staff = True
    is_superuser = True
