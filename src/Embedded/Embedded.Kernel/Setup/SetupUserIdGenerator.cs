using OrchardCore.Entities;
using OrchardCore.Setup.Services;

namespace Embedded.Setup;

internal sealed class SetupUserIdGenerator(IIdGenerator generator) : ISetupUserIdGenerator
{
    public string GenerateUniqueId() => generator.GenerateUniqueId();
}
