using OrchardCore.Entities;

namespace OrchardCore.Users.Services;

internal sealed class DefaultUserIdGenerator(IIdGenerator generator) : IUserIdGenerator
{
    public string GenerateUniqueId(IUser user) => generator.GenerateUniqueId();
}
