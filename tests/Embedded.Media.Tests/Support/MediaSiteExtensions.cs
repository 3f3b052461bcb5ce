using System.Text.Encodings.Web;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace Embedded.Media.Tests.Support;

internal static class MediaSiteExtensions
{
    public static Task<string> RenderAsync(this MediaSite site, string template, object? model = null) =>
        site.InScopeAsync(services => services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, HtmlEncoder.Default, model));

    public static async Task<byte[]> GetBytesAsync(this MediaSite site, string address, params (string Name, string Value)[] headers)
    {
        using var answer = await site.GetAsync(address, headers);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
