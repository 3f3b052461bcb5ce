using Embedded.Display.Liquid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Renders by the templates of the database.</summary>
[Feature("OrchardCore.Templates")]
internal sealed class StoredTemplatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddScoped<IShapeBindingResolver, StoredTemplates>();
}
