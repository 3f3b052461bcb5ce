using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace Embedded.Mvc.ApplicationParts;

/// <summary>Offers MVC the enabled features' types, and nothing else of the site's assemblies.</summary>
internal sealed class EnabledTypesPart(EnabledTypes types) : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => nameof(EnabledTypesPart);

    public IEnumerable<TypeInfo> Types { get; } = [.. types.All.Select(type => type.GetTypeInfo())];

    public static ApplicationPartManager CreateManager(EnabledTypes types)
    {
        var manager = new ApplicationPartManager();
        manager.ApplicationParts.Add(new EnabledTypesPart(types));
        manager.FeatureProviders.Add(new ControllerFeatureProvider());
        manager.FeatureProviders.Add(new ViewComponentFeatureProvider());

        return manager;
    }
}
