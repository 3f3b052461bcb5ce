using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;

namespace Embedded.Display.Tests.Contents;

public sealed class PagerTests
{
    [Fact]
    public async Task Numbers_stand_around_the_page_and_links_keep_the_rest_of_the_address()
    {
        var html = await RenderAsync(factory => factory.PagerAsync(new Pager(3, 10, 10), 45), "?q=h%E1%BB%8D+p&pagenum=3");

        Assert.Contains("<a href=\"/tin-tuc?q=h%E1%BB%8D%20p\">First page</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/tin-tuc?q=h%E1%BB%8D%20p&amp;pagenum=2\" rel=\"prev\">Previous page</a>", html, StringComparison.Ordinal);
        Assert.Contains("<span aria-current=\"page\">3</span>", html, StringComparison.Ordinal);
        Assert.Contains("pagenum=5\">Last page</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 45, ">1</span>")]
    [InlineData(999_999_999, 45, ">5</span>")]
    public async Task A_page_that_is_not_there_is_the_nearest_that_is(int page, int items, string current)
        => Assert.Contains(current, await RenderAsync(factory => factory.PagerAsync(new Pager(page, 10, 10), items), ""), StringComparison.Ordinal);

    [Fact]
    public async Task One_page_needs_no_pager()
        => Assert.Empty(await RenderAsync(factory => factory.PagerAsync(new Pager(1, 10, 10), 10), ""));

    [Fact]
    public async Task A_slim_pager_leads_before_and_after()
    {
        var html = await RenderAsync(factory => factory.PagerSlimAsync(new PagerSlim("20", "10", 10)), "?after=30&q=x");

        Assert.Contains("<a href=\"/tin-tuc?q=x&amp;before=20\" rel=\"prev\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/tin-tuc?q=x&amp;after=10\" rel=\"next\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_items_of_a_far_page_fit_a_number() => Assert.Equal(int.MaxValue, new Pager(999_999_999, 100, 10).GetStartIndex());

    private static async Task<string> RenderAsync(Func<IShapeFactory, ValueTask<IShape>> create, string query)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/tin-tuc";
        context.Request.QueryString = new QueryString(query);
        await using var services = DisplayServices.Build(configure: collection => collection.AddSingleton<IHttpContextAccessor>(new OneRequest { HttpContext = context }));
        using var scope = services.CreateScope();

        return await scope.ServiceProvider.RenderAsync(await create(scope.ServiceProvider.GetRequiredService<IShapeFactory>()));
    }
}
