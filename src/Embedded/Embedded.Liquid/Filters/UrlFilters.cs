using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Embedded.Liquid;

internal static class UrlFilters
{
    /// <summary>The filter 'href': '~/' becomes the base path of the tenant.</summary>
    public static ValueTask<FluidValue> Href(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        ValueTask.FromResult<FluidValue>(StringValue.Create(ToPath(input.ToStringValue(), (LiquidTemplateContext)context)));

    /// <summary>The filter 'absolute_url': with scheme and host of the request, or of the site's base address outside a request.</summary>
    public static async ValueTask<FluidValue> AbsoluteUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var address = input.ToStringValue();
        if (string.IsNullOrWhiteSpace(address) || HasScheme(address))
        {
            return input;
        }

        var liquidContext = (LiquidTemplateContext)context;
        var path = ToPath(address, liquidContext);
        var request = RequestMembers.HttpContextOf(liquidContext)?.Request;

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return StringValue.Create($"{request?.Scheme ?? "https"}:{path}");
        }

        var root = request is not null
            ? $"{request.Scheme}://{request.Host.ToUriComponent()}"
            : (await liquidContext.Services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).BaseUrl?.TrimEnd('/');

        return StringValue.Create(path.StartsWith('/') ? root + path : $"{root}/{path}");
    }

    private static string ToPath(string address, LiquidTemplateContext context)
    {
        if (!address.StartsWith("~/", StringComparison.Ordinal))
        {
            return address;
        }

        return RequestMembers.HttpContextOf(context)?.Request.PathBase.ToUriComponent() + address[1..];
    }

    // A path such as /a is an absolute file address to Uri on Unix.
    private static bool HasScheme(string address) =>
        !address.StartsWith('/') && Uri.TryCreate(address, UriKind.Absolute, out _);
}
