using Embedded.Mvc.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Localization;

namespace Embedded.Mvc.Tests;

public sealed class TimeShapeTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly DateTime s_now = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(-800, "2 năm trước")]
    [InlineData(-1, "1 ngày trước")]
    [InlineData(20, "sau 2 tuần")]
    [InlineData(0, "vừa xong")]
    public async Task A_distance_reads_in_the_sites_language(int days, string text) =>
        await site.InScopeAsync(async services =>
        {
            using var culture = CultureScope.Create("vi");
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("TimeSpan", Arguments.From(new { Utc = (DateTime?)s_now.AddDays(days), Origin = (DateTime?)s_now }));
            var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
            using var writer = new StringWriter();
            html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));

            Assert.Equal(text, writer.ToString());
        });
}
