using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace Embedded.Users.Roles;

/// <summary>ASP.NET Core Identity's roles, kept in one document.</summary>
internal sealed class RoleStore(IDocumentManager<RolesDocument> documents, IServiceProvider services)
    : IRoleClaimStore<IRole>, IQueryableRoleStore<IRole>
{
    private bool _changed;

    public IQueryable<IRole> Roles => ReadAsync().GetAwaiter().GetResult().Roles.AsQueryable();

    public async Task<IdentityResult> CreateAsync(IRole role, CancellationToken cancellationToken)
    {
        var created = Stored(role);
        var document = await LoadAsync();
        if (Find(document, created.NormalizedRoleName) is not null)
        {
            return Failed("DuplicateRoleName", $"There is already a role '{created.RoleName}'.");
        }

        document.Roles.Add(created);
        await documents.UpdateAsync(document);

        foreach (var handler in services.GetServices<IRoleCreatedEventHandler>())
        {
            await handler.RoleCreatedAsync(created.RoleName);
        }

        await TellAsync(null, created);

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IRole role, CancellationToken cancellationToken)
    {
        var updated = Stored(role);
        var document = await LoadAsync();
        var index = document.Roles.FindIndex(one => one.NormalizedRoleName == updated.NormalizedRoleName);
        if (index < 0)
        {
            return Failed("RoleNotFound", $"There is no role '{updated.RoleName}'.");
        }

        var before = document.Roles[index];
        document.Roles[index] = updated;
        await documents.UpdateAsync(document);
        await TellAsync(before, updated);

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IRole role, CancellationToken cancellationToken)
    {
        var removed = Stored(role);
        if (SystemRoles.Contains(removed.RoleName))
        {
            return Failed("SystemRole", $"The role '{removed.RoleName}' belongs to the system and cannot be removed.");
        }

        var document = await LoadAsync();
        foreach (var handler in services.GetServices<IRoleRemovedEventHandler>())
        {
            await handler.RoleRemovedAsync(removed.RoleName);
        }

        document.Roles.RemoveAll(one => one.NormalizedRoleName == removed.NormalizedRoleName);
        await documents.UpdateAsync(document);
        await TellAsync(removed, null);

        return IdentityResult.Success;
    }

    public async Task<IRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
        => (await ReadAsync()).Roles.FirstOrDefault(role => string.Equals(role.RoleName, roleId, StringComparison.OrdinalIgnoreCase))?.Clone();

    public async Task<IRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => Find(await ReadAsync(), normalizedRoleName)?.Clone();

    public Task<string> GetRoleIdAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult(role.RoleName.ToUpperInvariant());

    public Task<string?> GetRoleNameAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult<string?>(role.RoleName);

    public Task<string?> GetNormalizedRoleNameAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult<string?>(Stored(role).NormalizedRoleName);

    public Task SetRoleNameAsync(IRole role, string? roleName, CancellationToken cancellationToken)
    {
        Stored(role).RoleName = roleName!;
        return Task.CompletedTask;
    }

    public Task SetNormalizedRoleNameAsync(IRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        Stored(role).NormalizedRoleName = normalizedName!;
        return Task.CompletedTask;
    }

    public Task<IList<Claim>> GetClaimsAsync(IRole role, CancellationToken cancellationToken = default)
        => Task.FromResult<IList<Claim>>([.. Stored(role).RoleClaims.Select(claim => claim.ToClaim())]);

    public Task AddClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        Stored(role).RoleClaims.Add(new RoleClaim { ClaimType = claim.Type, ClaimValue = claim.Value });
        return Task.CompletedTask;
    }

    public Task RemoveClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        Stored(role).RoleClaims.RemoveAll(one => one.ClaimType == claim.Type && one.ClaimValue == claim.Value);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The document manager belongs to the request's scope.
    }

    private static Role? Find(RolesDocument document, string? normalizedName)
        => document.Roles.Find(role => role.NormalizedRoleName == normalizedName);

    private static Role Stored(IRole role)
        => role as Role ?? throw new ArgumentException($"A role of type '{role?.GetType().FullName ?? "null"}' cannot be stored; expected '{typeof(Role).FullName}'.", nameof(role));

    private static IdentityResult Failed(string code, string description)
        => IdentityResult.Failed(new IdentityError { Code = code, Description = description });

    private async Task TellAsync(Role? before, Role? after)
    {
        foreach (var handler in services.GetServices<IRoleChangeHandler>())
        {
            await handler.ChangedAsync(before, after);
        }
    }

    private Task<RolesDocument> LoadAsync()
    {
        _changed = true;
        return documents.GetOrCreateMutableAsync();
    }

    // Once this scope has changed the document, it reads its own changes.
    private Task<RolesDocument> ReadAsync()
        => _changed ? documents.GetOrCreateMutableAsync() : documents.GetOrCreateImmutableAsync();
}
