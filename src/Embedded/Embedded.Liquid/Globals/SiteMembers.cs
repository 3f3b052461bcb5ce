using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Embedded.Liquid;

internal static class SiteMembers
{
    public static async ValueTask<FluidValue> GetAsync(string member, LiquidTemplateContext context)
    {
        var site = await context.Services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();

        object? value = member switch
        {
            "SiteName" => site.SiteName,
            "PageTitleFormat" => site.PageTitleFormat,
            "BaseUrl" => site.BaseUrl,
            "Calendar" => site.Calendar,
            "TimeZoneId" => site.TimeZoneId,
            "PageSize" => site.PageSize,
            "MaxPageSize" => site.MaxPageSize,
            "MaxPagedCount" => site.MaxPagedCount,
            "UseCdn" => site.UseCdn,
            "CdnBaseUrl" => site.CdnBaseUrl,
            "SuperUser" => site.SuperUser,
            "ResourceDebugMode" => site.ResourceDebugMode.ToString(),
            "Properties" => site.Properties,
            _ => site.Properties[member],
        };

        return FluidValue.Create(value, context.Options);
    }
}
