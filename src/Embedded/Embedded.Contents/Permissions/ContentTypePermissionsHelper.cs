using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Makes a content type's own permissions from templates.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission _publish = Template("Publish", "Publish or unpublish {0} for others", CommonPermissions.PublishContent);
    private static readonly Permission _publishOwn = Template("PublishOwn", "Publish or unpublish own {0}", _publish, CommonPermissions.PublishOwnContent);
    private static readonly Permission _edit = Template("Edit", "Edit {0} for others", _publish, CommonPermissions.EditContent);
    private static readonly Permission _editOwn = Template("EditOwn", "Edit own {0}", _edit, _publishOwn, CommonPermissions.EditOwnContent);
    private static readonly Permission _delete = Template("Delete", "Delete {0} for others", CommonPermissions.DeleteContent);
    private static readonly Permission _deleteOwn = Template("DeleteOwn", "Delete own {0}", _delete, CommonPermissions.DeleteOwnContent);
    private static readonly Permission _view = Template("View", "View {0} by others", _edit, CommonPermissions.ViewContent);
    private static readonly Permission _viewOwn = Template("ViewOwn", "View own {0}", _view, CommonPermissions.ViewOwnContent);
    private static readonly Permission _preview = Template("Preview", "Preview {0} by others", _edit, CommonPermissions.PreviewContent);
    private static readonly Permission _previewOwn = Template("PreviewOwn", "Preview own {0}", _preview, CommonPermissions.PreviewOwnContent);
    private static readonly Permission _clone = Template("Clone", "Clone {0} by others", _edit, CommonPermissions.CloneContent);
    private static readonly Permission _cloneOwn = Template("CloneOwn", "Clone own {0}", _clone, CommonPermissions.CloneOwnContent);
    private static readonly Permission _list = new("ListContent_{0}", "List {0} content items", [CommonPermissions.ListContent]);
    private static readonly Permission _editOwner = new("EditContentOwner_{0}", "Edit the owner of a {0} content item", [CommonPermissions.EditContentOwner]);

    private static readonly ConcurrentDictionary<(string Template, string ContentType), Permission> _byType = new();

    /// <summary>The templates, by the name of the permission that they narrow down to one type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new(StringComparer.Ordinal)
    {
        [CommonPermissions.PublishContent.Name] = _publish,
        [CommonPermissions.PublishOwnContent.Name] = _publishOwn,
        [CommonPermissions.EditContent.Name] = _edit,
        [CommonPermissions.EditOwnContent.Name] = _editOwn,
        [CommonPermissions.DeleteContent.Name] = _delete,
        [CommonPermissions.DeleteOwnContent.Name] = _deleteOwn,
        [CommonPermissions.ViewContent.Name] = _view,
        [CommonPermissions.ViewOwnContent.Name] = _viewOwn,
        [CommonPermissions.PreviewContent.Name] = _preview,
        [CommonPermissions.PreviewOwnContent.Name] = _previewOwn,
        [CommonPermissions.CloneContent.Name] = _clone,
        [CommonPermissions.CloneOwnContent.Name] = _cloneOwn,
        [CommonPermissions.ListContent.Name] = _list,
        [CommonPermissions.EditContentOwner.Name] = _editOwner,
    };

    /// <summary>The template of a permission; null where it has none.</summary>
    public static Permission? ConvertToDynamicPermission(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);

        return PermissionTemplates.GetValueOrDefault(permission.Name);
    }

    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(typeDefinition);
        var displayName = typeDefinition.ToString();

        return Fill(template, typeDefinition.Name, displayName, $"{displayName} Content Type - {typeDefinition.Name}");
    }

    public static Permission CreateDynamicPermission(Permission template, string contentType)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentException.ThrowIfNullOrEmpty(contentType);

        return _byType.GetOrAdd((template.Name, contentType), static (key, template) => Fill(template, key.ContentType, key.ContentType, category: null), template);
    }

    private static Permission Fill(Permission template, string contentType, string displayName, string? category)
        => new(
            string.Format(CultureInfo.InvariantCulture, template.Name, contentType),
            string.Format(CultureInfo.InvariantCulture, template.Description ?? string.Empty, displayName),
            template.ImpliedBy.Select(implying => Fill(implying, contentType, displayName, category)).ToList())
        {
            Category = category,
        };

    private static Permission Template(string name, string description, params Permission[] impliedBy)
        => new(name + "_{0}", description, impliedBy);
}
