using System.Security.Claims;
using Embedded.Caching;
using Embedded.Display.OutputCaching;
using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Environment.Cache;

namespace Embedded.Display.Tests.DynamicCaching;

/// <summary>The block <c>cache</c> of Liquid, from request to request.</summary>
public sealed class CacheBlockTests : IDisposable
{
    private readonly OneRequest _request = new();
    private readonly List<ServiceProvider> _sites = [];

    [Fact]
    public async Task A_block_is_made_once_until_what_it_depends_on_changes()
    {
        var site = Site("""{% cache "count", dependencies: "alias:menu" %}{{ Model.Number }}{% endcache %}""");

        Assert.Equal("1", await RenderAsync(site, 1));
        Assert.Equal("1", await RenderAsync(site, 2));

        await site.GetRequiredService<ITagCache>().RemoveTagAsync("alias:other");
        Assert.Equal("1", await RenderAsync(site, 3));

        await site.GetRequiredService<ITagCache>().RemoveTagAsync("alias:menu");
        Assert.Equal("4", await RenderAsync(site, 4));
    }

    [Fact]
    public async Task An_outer_block_goes_with_an_inner_one_and_the_answer_depends_on_both()
    {
        var site = Site("""{% cache "outer" %}{{ Model.Number }}{% cache "inner" %}{% cache_dependency "alias:menu" %}{{ Model.Number }}{% endcache %}{% endcache %}""");
        Assert.Equal("11", await RenderAsync(site, 1));

        Assert.Equal("11", await RenderAsync(site, 2, scope => Assert.Contains("alias:menu", scope.GetRequiredService<PageDependencies>().Tags)));

        await site.GetRequiredService<ITagCache>().RemoveTagAsync("alias:menu");
        Assert.Equal("33", await RenderAsync(site, 3));
    }

    [Fact]
    public async Task A_block_varies_by_its_contexts_alone()
    {
        var site = Site("""{% cache "count", vary_by: "route query:page", contexts: "literal" %}{{ Model.Number }}{% endcache %}""");
        Request("/a", "?page=1");
        Assert.Equal("1", await RenderAsync(site, 1));
        Request("/b", "?page=1");
        Assert.Equal("2", await RenderAsync(site, 2));
        Request("/a", "?page=2");
        Assert.Equal("3", await RenderAsync(site, 3));
        Request("/a", "?page=1&other=5");
        Assert.Equal("1", await RenderAsync(site, 4));
    }

    [Fact]
    public async Task What_a_signed_in_user_gets_no_one_else_gets()
    {
        var site = Site("""{% cache "count" %}{{ Model.Number }}{% endcache %}""");
        Assert.Equal("1", await RenderAsync(site, 1));
        Request("/", "", user: "lan");
        Assert.Equal("2", await RenderAsync(site, 2));
        Request("/", "", user: "minh");
        Assert.Equal("3", await RenderAsync(site, 3));
        Request("/", "", user: "lan");
        Assert.Equal("2", await RenderAsync(site, 4));
        Request("/", "");
        Assert.Equal("1", await RenderAsync(site, 5));
    }

    [Fact]
    public async Task Another_host_gets_links_of_its_own()
    {
        var site = Site("""{% cache "count" %}{{ Model.Number }}{% endcache %}""");
        Assert.Equal("1", await RenderAsync(site, 1));
        Request("/", "", host: "other.example");
        Assert.Equal("2", await RenderAsync(site, 2));
    }

    [Theory]
    [InlineData("POST", "")]
    [InlineData("GET", "no-store")]
    public async Task Nothing_is_kept_for_who_sends_something_or_of_what_no_one_may_keep(string method, string cacheControl)
    {
        var site = Site("""{% cache "count" %}{{ Model.Number }}{% endcache %}""");
        Request("/", "", method: method, cacheControl: cacheControl);
        Assert.Equal("1", await RenderAsync(site, 1));
        Assert.Equal("2", await RenderAsync(site, 2));
        Request("/", "");
        Assert.Equal("3", await RenderAsync(site, 3));
    }

    [Fact]
    public async Task The_answer_is_kept_no_longer_than_a_block_in_it()
    {
        var site = Site("""{% cache "count", expires_after: "00:01:00" %}{{ Model.Number }}{% endcache %}""");
        foreach (var number in (int[])[1, 2])
        {
            await RenderAsync(site, number, scope => Assert.InRange(scope.GetRequiredService<PageExpiry>().Longest!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
        }
    }

    [Fact]
    public async Task A_block_that_lives_no_time_is_not_kept()
    {
        var site = Site("""{% cache "count", expires_after: "00:00:00" %}{{ Model.Number }}{% endcache %}""");
        Assert.Equal("1", await RenderAsync(site, 1));
        Assert.Equal("2", await RenderAsync(site, 2));
    }

    public void Dispose() => _sites.ForEach(site => site.Dispose());

    private ServiceProvider Site(string template)
    {
        Request("/", "");
        var site = DisplayServices.Build(theme: "Theme", themes: [Views.Of("Theme", ("Views/Counter.liquid", template))], configure: services =>
        {
            services.AddSingleton<OrchardCore.Modules.IClock, OrchardCore.Modules.Clock>();
            new OutputCachingStartup().ConfigureServices(services);
            services.AddSingleton<IHttpContextAccessor>(_request);
        });
        _sites.Add(site);

        return site;
    }

    private static async Task<string> RenderAsync(ServiceProvider site, int number, Action<IServiceProvider>? afterwards = null)
    {
        await using var scope = site.CreateAsyncScope();
        var shape = await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Counter");
        shape.Properties["Number"] = number;
        var html = await scope.ServiceProvider.RenderAsync(shape);
        afterwards?.Invoke(scope.ServiceProvider);

        return html;
    }

    private void Request(string path, string query, string? user = null, string method = "GET", string host = "portal.example", string cacheControl = "")
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = "https";
        context.Request.Host = new HostString(host);
        context.Request.Method = method;
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Response.Headers.CacheControl = cacheControl;
        if (user is not null)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "test"));
        }

        _request.HttpContext = context;
    }
}
