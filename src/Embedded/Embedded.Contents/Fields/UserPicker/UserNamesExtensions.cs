using System.Text.Json.Nodes;
using Embedded.Contents.Fields;

namespace OrchardCore.ContentFields.Fields;

/// <summary>The names of chosen users, kept beside their ids so that a list of items needs no user look-up.</summary>
public static class UserNamesExtensions
{
    public static string[] GetUserNames(this UserPickerField userPickerField) =>
        FieldData.ReadStrings(userPickerField, "UserNames");

    public static void SetUserNames(this UserPickerField userPickerField, string[] userNames) =>
        FieldData.WriteStrings(userPickerField, "UserNames", userNames);
}
