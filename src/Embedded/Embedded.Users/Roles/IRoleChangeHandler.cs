using OrchardCore.Security;

namespace Embedded.Users.Roles;

/// <summary>Is told of changes of roles.</summary>
internal interface IRoleChangeHandler
{
    /// <param name="before">The role as it was; null where it is new.</param>
    /// <param name="after">The role as it is; null where it is removed.</param>
    Task ChangedAsync(Role? before, Role? after);
}
