using System.Text.Json.Nodes;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Embedded.Users.Tests;

public sealed class UsersStepTests
{
    [Fact]
    public async Task An_imported_account_signs_in_with_the_password_of_its_hash()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        var hash = new PasswordHasher<IUser>().HashPassword(null!, "Cu-ky-1");

        var errors = await RunAsync(accounts, $$"""
            { "name": "Users", "Users": [ { "UserId": "4kg", "UserName": "minh", "Email": "minh@example.org", "PasswordHash": "{{hash}}", "RoleNames": [ "Editor" ] } ] }
            """);

        Assert.Empty(errors);
        var user = await accounts.InScopeAsync(services => services.GetRequiredService<IUserService>().AuthenticateAsync("minh@example.org", "Cu-ky-1", (_, _) => { }));
        Assert.Equal("4kg", ((User)user!).UserId);
        Assert.Equal(["Editor"], ((User)user).RoleNames);
    }

    [Fact]
    public async Task Running_a_step_twice_updates_the_account()
    {
        await using var accounts = await AccountsSite.CreateAsync();
        const string Step = """{ "name": "Users", "Users": [ { "UserName": "minh", "Email": "minh@example.org", "RoleNames": [] } ] }""";

        Assert.Empty(await RunAsync(accounts, Step));
        Assert.Empty(await RunAsync(accounts, Step.Replace("\"RoleNames\": []", "\"RoleNames\": [ \"Editor\" ]", StringComparison.Ordinal)));

        var user = (User)(await accounts.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("minh")))!;
        Assert.Equal(["Editor"], user.RoleNames);
    }

    [Theory]
    [InlineData("""{ "name": "Users" }""", "$.Users")]
    [InlineData("""{ "name": "Users", "Users": [ { "Email": "a@example.org" } ] }""", "$.Users[0].UserName")]
    [InlineData("""{ "name": "Users", "Users": [ { "UserName": "minh", "Email": "m@example.org", "Password": "Mat-khau-1" } ] }""", "$.Users[0].Password")]
    [InlineData("""{ "name": "Users", "Users": [ { "UserName": "minh", "Email": "m@example.org", "PasswordHash": "Mat-khau-1" } ] }""", "$.Users[0].PasswordHash")]
    [InlineData("""{ "name": "Users", "Users": [ { "UserName": "minh", "Email": "m@example.org", "RoleNames": [ "Boss" ] } ] }""", "'Boss'")]
    [InlineData("""{ "name": "Users", "Users": [ { "UserName": "minh minh", "Email": "m@example.org" } ] }""", "minh minh")]
    public async Task A_bad_account_is_refused_by_place_and_reason(string step, string told)
    {
        await using var accounts = await AccountsSite.CreateAsync();

        Assert.Contains(told, Assert.Single(await RunAsync(accounts, step)), StringComparison.Ordinal);
    }

    private static Task<IList<string>> RunAsync(AccountsSite accounts, string step) => accounts.InScopeAsync(async services =>
    {
        var context = new RecipeExecutionContext { Name = "Users", Step = JsonNode.Parse(step)!.AsObject() };
        foreach (var handler in services.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        return context.Errors;
    });
}
