using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>What people may do in the media library. Whoever manages all files manages the own ones too.</summary>
public static class Permissions
{
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders");

    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media", [ManageMediaFolder]);

    public static readonly Permission ManageOthersMedia = new("ManageOthersMediaContent", "Manage Media For Others", [ManageMediaFolder]);

    public static readonly Permission ManageOwnMedia = new("ManageOwnMediaContent", "Manage Own Media", [ManageMedia, ManageOthersMedia]);

    public static readonly Permission ManageAttachedMediaFieldsFolder = new("ManageAttachedMediaFieldsFolder", "Manage Attached Media Fields Folder", [ManageMediaFolder]);
}
