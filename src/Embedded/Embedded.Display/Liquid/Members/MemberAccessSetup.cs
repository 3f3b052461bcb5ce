using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Display.Liquid;

/// <summary>Lets templates read shapes, after every module has registered its types.</summary>
internal sealed class MemberAccessSetup : IConfigureOptions<TemplateOptions>, IPostConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options) => options.ValueConverters.Add(static value => value switch
    {
        IShape and not IHtmlContent => new ObjectValue(value),
        IHtmlContent html => new HtmlContentValue(html),
        _ => null,
    });

    public void PostConfigure(string? name, TemplateOptions options)
    {
        if (options.MemberAccessStrategy is not MemberAccess)
        {
            options.MemberAccessStrategy = new MemberAccess(options.MemberAccessStrategy);
        }
    }
}
