using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Shapes;

namespace Embedded.Display.Liquid;

/// <summary>Lets templates read shapes, after every module has registered its types.</summary>
internal sealed class MemberAccessSetup : IConfigureOptions<TemplateOptions>, IPostConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.ValueConverters.Add(static value => value switch
        {
            IShape and not IHtmlContent => new ObjectValue(value),
            IHtmlContent html => new HtmlContentValue(html),
            _ => null,
        });
        options.MemberAccessStrategy.Register<ShapeMetadata>("Type", "DisplayType", "Position", "Tab", "Card", "Column", "Prefix", "Name", "Differentiator", "ChildContent");
    }

    public void PostConfigure(string? name, TemplateOptions options)
    {
        if (options.MemberAccessStrategy is not MemberAccess)
        {
            options.MemberAccessStrategy = new MemberAccess(options.MemberAccessStrategy);
        }
    }
}
