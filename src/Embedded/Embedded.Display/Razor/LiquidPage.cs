using Embedded.Display.Liquid;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Display.Razor;

/// <summary>Stands for a Liquid file in MVC's eyes.</summary>
internal sealed class LiquidPage : OrchardCore.DisplayManagement.Razor.RazorPage<object>
{
    public override async Task ExecuteAsync()
    {
        var services = Context.RequestServices;
        var path = System.IO.Path.ChangeExtension(Path, LiquidViewEngine.Extension).TrimStart('/');
        var template = services.GetRequiredService<LiquidTemplateFiles>().Get(path);
        Write(await services.GetRequiredService<LiquidShapeRenderer>().RenderAsync(template, ViewData.Model, ViewContext));
    }
}
