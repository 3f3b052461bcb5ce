using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement;

/// <summary>Creates fields of the registered types; a field of any other name is a plain <see cref="ContentField"/>.</summary>
public class ContentFieldFactory : ITypeActivatorFactory<ContentField>
{
    private static readonly ITypeActivator<ContentField> _plain = new TypeActivator<ContentField, ContentField>();
    private readonly Dictionary<string, ITypeActivator<ContentField>> _activators;

    public ContentFieldFactory(IOptions<ContentOptions> contentOptions)
    {
        ArgumentNullException.ThrowIfNull(contentOptions);
        _activators = contentOptions.Value.ContentFieldOptions.ToDictionary(
            option => option.Type.Name,
            option => (ITypeActivator<ContentField>)Activator.CreateInstance(typeof(TypeActivator<,>).MakeGenericType(option.Type, typeof(ContentField)))!,
            StringComparer.Ordinal);
    }

    public ITypeActivator<ContentField> GetTypeActivator(string fieldName) => _activators.GetValueOrDefault(fieldName, _plain);
}
