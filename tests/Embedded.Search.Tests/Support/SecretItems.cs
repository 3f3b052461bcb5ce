using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Security;

namespace Embedded.Search.Tests.Support;

/// <summary>Refuses items with a secret title to everyone, as a module may do with internal papers.</summary>
internal sealed class SecretItems : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is ContentItem { DisplayText: { } title } && title.StartsWith("Mật", StringComparison.Ordinal))
        {
            context.Fail();
        }

        return Task.CompletedTask;
    }
}
