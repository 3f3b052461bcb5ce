using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Scripting;

namespace Embedded.Recipes;

/// <summary><c>uuid()</c>: a new id of 26 characters.</summary>
internal sealed class UuidMethod : IGlobalMethodProvider
{
    public IEnumerable<GlobalMethod> GetMethods() =>
        [new() { Name = "uuid", Method = services => (Func<string>)services.GetRequiredService<IIdGenerator>().GenerateUniqueId }];
}
