using System.Text.Json.Nodes;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Users.Tests;

public sealed class RolesStepTests
{
    [Theory]
    [InlineData("Replace", "ManageNews")]
    [InlineData("Add", "EditNews,ManageNews,ManageOwnUserInformation")]
    [InlineData("Remove", "EditNews,ManageOwnUserInformation")]
    public async Task Permissions_are_replaced_added_or_removed(string behavior, string expected)
    {
        await using var accounts = await AccountsSite.CreateAsync();

        var errors = await RunAsync(accounts, $$"""
            { "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": [ "ManageNews" ], "PermissionBehavior": "{{behavior}}" } ] }
            """);

        Assert.Empty(errors);
        Assert.Equal(expected, await PermissionsAsync(accounts, "Editor"));
    }

    [Fact]
    public async Task A_new_role_gets_exactly_the_permissions_named()
    {
        await using var accounts = await AccountsSite.CreateAsync();

        var errors = await RunAsync(accounts, """
            { "name": "roles", "roles": [ { "name": "Thu ky", "description": "Văn thư", "permissions": [ "ReadNews" ] } ] }
            """);

        Assert.Empty(errors);
        Assert.Equal("ReadNews", await PermissionsAsync(accounts, "Thu ky"));
    }

    [Fact]
    public async Task Running_a_step_twice_changes_nothing_more()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        const string Step = """{ "name": "Roles", "Roles": [ { "Name": "Author", "Permissions": [ "EditNews" ] } ] }""";

        Assert.Empty(await RunAsync(accounts, Step));
        Assert.Empty(await RunAsync(accounts, Step));

        Assert.Equal("EditNews", await PermissionsAsync(accounts, "Author"));
    }

    [Fact]
    public async Task A_new_role_without_a_list_gets_its_defaults_and_keeps_them()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        const string Step = """{ "name": "Roles", "Roles": [ { "Name": "Moderator", "Permissions": [] } ] }""";

        Assert.Empty(await RunAsync(accounts, Step));
        Assert.Empty(await RunAsync(accounts, Step));

        Assert.Equal("ManageOwnUserInformation", await PermissionsAsync(accounts, "Moderator"));
    }

    [Fact]
    public async Task A_permission_of_a_feature_that_is_not_enabled_may_be_granted()
    {
        await using var accounts = await AccountsSite.CreateAsync();

        Assert.Empty(await RunAsync(accounts, """{ "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": [ "ManageMediaContent" ] } ] }"""));

        Assert.Equal("ManageMediaContent", await PermissionsAsync(accounts, "Editor"));
    }

    [Fact]
    public async Task An_unknown_permission_is_refused_by_name_and_nothing_is_kept()
    {
        await using var accounts = await AccountsSite.CreateAsync();

        var errors = await RunAsync(accounts, """
            { "name": "Roles", "Roles": [ { "Name": "Reader", "Permissions": [ "ReadNews" ] }, { "Name": "Editor", "Permissions": [ "EditNewz" ] } ] }
            """);

        var error = Assert.Single(errors);
        Assert.Contains("$.Roles[1].Permissions[0]", error, StringComparison.Ordinal);
        Assert.Contains("'EditNewz'", error, StringComparison.Ordinal);
        Assert.Null(await PermissionsAsync(accounts, "Reader"));
    }

    [Theory]
    [InlineData("""{ "name": "Roles" }""", "$.Roles")]
    [InlineData("""{ "name": "Roles", "Roles": [ { "Permissions": [] } ] }""", "$.Roles[0].Name")]
    public async Task A_step_without_roles_or_names_is_refused(string step, string path)
    {
        await using var accounts = await AccountsSite.CreateAsync();

        Assert.Contains(path, Assert.Single(await RunAsync(accounts, step)), StringComparison.Ordinal);
    }

    private static Task<IList<string>> RunAsync(AccountsSite accounts, string step) => accounts.InScopeAsync(async services =>
    {
        var context = new RecipeExecutionContext { Name = "Roles", Step = JsonNode.Parse(step)!.AsObject() };
        foreach (var handler in services.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        return context.Errors;
    });

    private static Task<string?> PermissionsAsync(AccountsSite accounts, string role) => accounts.InScopeAsync(async services =>
    {
        var roles = services.GetRequiredService<RoleManager<IRole>>();
        return await roles.FindByNameAsync(role) is Role found
            ? string.Join(',', found.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue).Order(StringComparer.Ordinal))
            : null;
    });
}
