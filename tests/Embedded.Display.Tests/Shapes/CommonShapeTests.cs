using System.Globalization;
using Embedded.Display.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Modules;

namespace Embedded.Display.Tests.Shapes;

public sealed class CommonShapeTests
{
    [Fact]
    public async Task A_template_writes_a_moment_in_its_own_format()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi");

        Assert.Equal(
            "<time datetime=\"2026-11-25T02:00:00Z\">25 tháng 11</time>",
            await RenderAsync("{% assign moment = \"2026-11-25T02:00:00Z\" | date: \"%Y-%m-%dT%H:%M:%SZ\" | utc %}{{ \"DateTime\" | shape_new: utc: moment, format: \"dd MMMM\" | shape_stringify | raw }}"));
    }

    [Fact]
    public async Task The_pages_title_follows_the_format_of_the_settings()
        => Assert.Equal("Hội nghị", await RenderAsync("{{ \"PageTitle\" | shape_new | shape_stringify }}"));

    private static async Task<string> RenderAsync(string template)
    {
        await using var services = DisplayServices.Build(modules: [Views.Of("Module", ("Views/Note.liquid", template))], configure: collection =>
        {
            var local = Answering.For<ILocalClock>(new()
            {
                ["ConvertToLocalAsync"] = arguments => Task.FromResult((DateTimeOffset)arguments[0]!),
                ["GetLocalTimeZoneAsync"] = _ => Task.FromResult<ITimeZone>(Answering.For<ITimeZone>(new() { ["get_TimeZoneId"] = _ => "UTC" })),
                ["GetLocalNowAsync"] = _ => Task.FromResult(DateTimeOffset.UnixEpoch),
            });
            collection.AddSingleton(local);
            collection.AddSingleton(Answering.For<IClock>(new() { ["get_UtcNow"] = _ => DateTime.UnixEpoch }));
        });
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IPageTitleBuilder>().AddSegment(new HtmlContentString("Hội nghị"));

        return await scope.ServiceProvider.RenderAsync(await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Note"));
    }
}
