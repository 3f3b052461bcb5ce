using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement;

/// <summary>Creates parts of the registered types; a part of any other name is a plain <see cref="ContentPart"/>.</summary>
public class ContentPartFactory : ITypeActivatorFactory<ContentPart>
{
    private static readonly ITypeActivator<ContentPart> _plain = new TypeActivator<ContentPart, ContentPart>();
    private readonly Dictionary<string, ITypeActivator<ContentPart>> _activators;

    public ContentPartFactory(IOptions<ContentOptions> contentOptions)
    {
        ArgumentNullException.ThrowIfNull(contentOptions);
        _activators = contentOptions.Value.ContentPartOptions.ToDictionary(
            option => option.Type.Name,
            option => (ITypeActivator<ContentPart>)Activator.CreateInstance(typeof(TypeActivator<,>).MakeGenericType(option.Type, typeof(ContentPart)))!,
            StringComparer.Ordinal);
    }

    public ITypeActivator<ContentPart> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName, _plain);
}
