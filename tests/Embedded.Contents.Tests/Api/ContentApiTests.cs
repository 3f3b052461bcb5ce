using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Embedded.Contents.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.Api;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using YesSql.Provider.Sqlite;
using ISession = YesSql.ISession;

namespace Embedded.Contents.Tests.Api;

/// <summary>The content API over HTTP; the header X-Permissions stands for a signed-in user with those permissions.</summary>
public sealed class ContentApiTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("api").FullName;
    private ContentHost _host = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await ContentHost.StartAsync(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder, "test.db")}"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _host.Configure(builder.Services);
        builder.Services.AddAuthorization();
        builder.Services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        builder.Services.AddScoped<IAuthorizationHandler, ClaimHandler>();
        _app = builder.Build();
        _app.Use(async (context, next) =>
        {
            if (context.Request.Headers["X-Permissions"] is [{ } permissions, ..])
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                    permissions.Split(',').Select(name => new Claim(Permission.ClaimType, name)).Append(new Claim(ClaimTypes.NameIdentifier, "me")), "test"));
            }

            await next(context);
            await context.RequestServices.GetRequiredService<ISession>().SaveChangesAsync();
        });
        _app.MapContentApi();
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Reading_needs_the_api_permission_and_the_item_s()
    {
        await CreateAsync("item1");

        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(HttpMethod.Get, "api/content/item1", permissions: null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Get, "api/content/item1", "AccessContentApi")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Get, "api/content/missing", "AccessContentApi,ViewContent")).StatusCode);
        var response = await SendAsync(HttpMethod.Get, "api/content/item1", "AccessContentApi,View_Note");
        var json = (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
        Assert.Equal("Xin chào", (string?)json["NotePart"]!["Text"]);
    }

    [Fact]
    public async Task Posting_creates_then_changes_and_keeps_the_envelope_out_of_the_caller_s_hands()
    {
        var body = """{ "ContentItemId": "item2", "ContentType": "Note", "Owner": "someone", "NotePart": { "Text": "a", "Stars": 2 } }""";
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, "api/content", "AccessContentApi,PublishContent", body)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, "api/content?draft=true", "AccessContentApi,EditContent", """{ "ContentItemId": "item2", "ContentType": "Note", "NotePart": { "Text": "b" } }""")).StatusCode);

        var published = (await _host.RunAsync(manager => manager.GetAsync("item2")))!;
        var draft = (await _host.RunAsync(manager => manager.GetAsync("item2", VersionOptions.Draft)))!;
        Assert.Equal(("a", "me"), (published.As<NotePart>()!.Text, published.Owner));
        Assert.Equal(("b", 2), (draft.As<NotePart>()!.Text, draft.As<NotePart>()!.Stars));
    }

    [Theory]
    [InlineData("""{ "ContentType": "Missing" }""", "Missing")]
    [InlineData("""{ "ContentType": "Note", "NotePart": { "Text": 5 } }""", "NotePart.Text")]
    [InlineData("""{ "ContentType": "Note", "NotePart": { "Text": "forbidden" } }""", "NotePart.Text")]
    [InlineData("""{ "ContentType": "Note", """, "errors")]
    public async Task A_bad_item_is_answered_with_its_problem_and_not_stored(string body, string problem)
    {
        var response = await SendAsync(HttpMethod.Post, "api/content", "AccessContentApi,PublishContent", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(problem, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await _host.RunAsync(async services => Assert.Equal(0, await services.GetRequiredService<ISession>().Query().For<ContentItem>().CountAsync()));
    }

    [Fact]
    public async Task Publishing_needs_more_than_editing()
        => Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Post, "api/content", "AccessContentApi,EditContent", """{ "ContentType": "Note" }""")).StatusCode);

    [Fact]
    public async Task Deleting_needs_its_permission()
    {
        await CreateAsync("item3");

        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Delete, "api/content/item3", "AccessContentApi,EditContent")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Delete, "api/content/item3", "AccessContentApi,DeleteContent")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Delete, "api/content/item3", "AccessContentApi,DeleteContent")).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example", false)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("X-None", "", false)]
    public async Task A_call_with_a_cookie_must_come_from_this_site(string header, string value, bool accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/content?draft=true") { Content = new StringContent("""{ "ContentType": "Note" }""") };
        request.Headers.Add("X-Permissions", "AccessContentApi,EditContent");
        request.Headers.Add("Cookie", "auth=1");
        request.Headers.Add(header, value);

        Assert.Equal(accepted, (await _client.SendAsync(request, TestContext.Current.CancellationToken)).IsSuccessStatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? permissions, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (permissions is not null)
        {
            request.Headers.Add("X-Permissions", permissions);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body);
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private Task CreateAsync(string id) => _host.RunAsync(async manager =>
    {
        var item = await manager.NewAsync("Note");
        item.ContentItemId = id;
        item.Alter<NotePart>(part => part.Text = "Xin chào");
        await manager.CreateAsync(item);
    });

    private sealed class ClaimHandler : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (Covers(context.User, requirement.Permission))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }

        private static bool Covers(ClaimsPrincipal user, Permission permission)
            => user.HasClaim(Permission.ClaimType, permission.Name) || permission.ImpliedBy.Any(implying => Covers(user, implying));
    }
}
