using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Contents.Tests.Permissions;

public sealed class ContentTypeAuthorizationHandlerTests
{
    [Theory]
    [InlineData("EditContent", true, true)]
    [InlineData("Edit_Article", true, true)]
    [InlineData("EditOwnContent", true, false)]
    [InlineData("EditOwn_Article", true, false)]
    [InlineData("PublishContent", true, true)]
    [InlineData("Edit_Meeting", false, false)]
    [InlineData("ViewContent", false, false)]
    [InlineData("", false, false)]
    public async Task Editing_an_item_needs_a_permission_that_covers_its_type_and_owner(string granted, bool own, bool others)
    {
        Assert.Equal(own, await MayEditAsync(granted, owner: "me"));
        Assert.Equal(others, await MayEditAsync(granted, owner: "other"));
    }

    [Fact]
    public async Task Nobody_owns_an_item_without_an_owner()
        => Assert.False(await MayEditAsync("EditOwnContent", owner: null));

    private static async Task<bool> MayEditAsync(string granted, string? owner)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAuthorizationCore();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        services.AddScoped<IAuthorizationHandler>(_ => new GrantingHandler(granted));
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "me")], "test"));

        return await scope.ServiceProvider.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(user, CommonPermissions.EditContent, (object)new ContentItem { ContentType = "Article", Owner = owner });
    }

    private sealed class GrantingHandler(string granted) : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (Covers(requirement.Permission))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }

        private bool Covers(Permission permission) => permission.Name == granted || permission.ImpliedBy.Any(Covers);
    }
}
