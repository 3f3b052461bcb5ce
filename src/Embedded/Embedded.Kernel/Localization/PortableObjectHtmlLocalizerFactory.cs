using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Makes HTML localizers over the string localizers.</summary>
public class PortableObjectHtmlLocalizerFactory : IHtmlLocalizerFactory
{
    private readonly IStringLocalizerFactory _stringLocalizerFactory;

    public PortableObjectHtmlLocalizerFactory(IStringLocalizerFactory stringLocalizerFactory) =>
        _stringLocalizerFactory = stringLocalizerFactory;

    public IHtmlLocalizer Create(Type resourceSource) => new PortableObjectHtmlLocalizer(_stringLocalizerFactory.Create(resourceSource));

    public IHtmlLocalizer Create(string baseName, string location) =>
        new PortableObjectHtmlLocalizer(_stringLocalizerFactory.Create(baseName, location));
}
