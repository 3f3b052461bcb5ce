using OrchardCore.Documents;
using OrchardCore.Roles.Models;

namespace Embedded.Users.Tests.Support;

/// <summary>The roles document without a shell: a change replaces the document, as the real manager does.</summary>
internal sealed class RolesInMemory : IDocumentManager<RolesDocument>
{
    private RolesDocument _document = new() { Identifier = "1" };

    public Task<RolesDocument> GetOrCreateMutableAsync(Func<Task<RolesDocument>>? factoryAsync = null)
        => Task.FromResult(new RolesDocument { Roles = [.. _document.Roles.Select(role => role.Clone())] });

    public Task<RolesDocument> GetOrCreateImmutableAsync(Func<Task<RolesDocument>>? factoryAsync = null) => Task.FromResult(_document);

    public Task UpdateAsync(RolesDocument document, Func<RolesDocument, Task>? afterUpdateAsync = null)
    {
        _document = document;
        return Task.CompletedTask;
    }
}
