using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>Every action of the admin, for every role of the recipe: who is let in, who is refused, who is led to the sign-in page.</summary>
public sealed class RoleMatrixTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_action_of_the_admin_is_expected_in_the_matrix()
    {
        var actions = new HashSet<string>(StringComparer.Ordinal);
        await site.UsingScopeAsync(services =>
        {
            actions.UnionWith(MatrixActions.Of(services).Where(one => IsAdmin(one.Endpoint, one.Action)).Select(one => one.Name));

            return Task.CompletedTask;
        });

        Assert.NotEmpty(actions);
        var expected = RoleMatrix.Rows.Select(row => row.Action).ToHashSet();
        Assert.True(actions.IsSubsetOf(expected), "No row in RoleMatrix for:\n" + string.Join('\n', actions.Except(expected)));
        Assert.True(expected.IsSubsetOf(actions), "No such action any more:\n" + string.Join('\n', expected.Except(actions)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_role_is_let_in_where_the_matrix_says_so(int role)
    {
        using var visitor = await site.CreateUserAsync(Cancellation, [.. new[] { MatrixRow.Roles[role] }.Where(name => name.Length > 0)]);
        var user = await OwnerAsync(visitor);
        var token = await MatrixTokens.ReadAsync(visitor, "/ChangePassword", Cancellation);
        var things = new MatrixThings(site);
        var wrong = new List<string>();

        foreach (var row in RoleMatrix.Rows)
        {
            foreach (var (expected, owner) in new[] { (row.Others, null), (row.Own, user) }.Where(one => one.Item1 is not null))
            {
                var (address, outcome) = await TryAsync(visitor, row, things, owner, token);
                var letter = outcome switch { "in" => '+', "refused" => '-', _ => '!' };
                if (letter != expected![role])
                {
                    wrong.Add($"{row.Action} {(owner is null ? "others" : "own")} [{role}]: {letter} {outcome} {address}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in_page()
    {
        using var visitor = site.CreateVisitor();
        var token = await MatrixTokens.ReadAsync(visitor, "/Login", Cancellation);
        var things = new MatrixThings(site);
        var wrong = new List<string>();

        foreach (var row in RoleMatrix.Rows)
        {
            var (address, outcome) = await TryAsync(visitor, row, things, owner: null, token);
            if (outcome != "sign-in")
            {
                wrong.Add($"{row.Action}: {outcome} {address}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_form_without_the_token_of_its_page_is_refused()
    {
        using var administrator = await site.CreateUserAsync(Cancellation, "Administrator");
        var things = new MatrixThings(site);
        var wrong = new List<string>();

        foreach (var row in RoleMatrix.Rows.Where(row => row.IsPost))
        {
            var address = await things.FillAsync(row.Address, owner: null);
            foreach (var token in new[] { null, "", "forged" })
            {
                using var form = new FormUrlEncodedContent(row.Fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
                    .Concat(token is null ? [] : [KeyValuePair.Create(MatrixTokens.Name, token)]));
                using var answer = await administrator.PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);
                if (answer.StatusCode != HttpStatusCode.BadRequest)
                {
                    wrong.Add($"{row.Action} with '{token}': {answer.StatusCode}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsAdmin(RouteEndpoint endpoint, ControllerActionDescriptor action)
        => endpoint.RoutePattern.RawText!.Split('/')[0].Equals("Admin", StringComparison.OrdinalIgnoreCase)
            || action.ControllerTypeInfo.Assembly.GetName().Name == "Embedded.Admin";

    private static async Task<(string Address, string Outcome)> TryAsync(HttpClient visitor, MatrixRow row, MatrixThings things, User? owner, string token)
    {
        var address = await things.FillAsync(row.Address, owner);
        using var request = new HttpRequestMessage(row.IsPost ? HttpMethod.Post : HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (row.IsPost)
        {
            var fields = new List<KeyValuePair<string, string>> { new(MatrixTokens.Name, token) };
            foreach (var (name, value) in row.Fields)
            {
                fields.Add(new(name, await things.FillAsync(value, owner)));
            }

            request.Content = new FormUrlEncodedContent(fields);
        }

        using var answer = await visitor.SendAsync(request, Cancellation);
        var outcome = answer.StatusCode switch
        {
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound => "refused",
            HttpStatusCode.Redirect when answer.Headers.Location!.OriginalString.Contains("/Login", StringComparison.OrdinalIgnoreCase) => "sign-in",
            HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => "in",
            var status when status == row.LetInStatus => "in",
            var status => $"{(int)status}",
        };

        return (address, outcome);
    }

    private async Task<User> OwnerAsync(HttpClient visitor)
    {
        var page = new HtmlParser().ParseDocument(await visitor.GetStringAsync(new Uri("/Account/Profile", UriKind.Relative), Cancellation));
        var name = page.QuerySelector("dl.facts dd")!.TextContent.Trim();
        User? user = null;
        await site.UsingScopeAsync(async services => user = (User?)await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync(name));

        return user!;
    }
}
