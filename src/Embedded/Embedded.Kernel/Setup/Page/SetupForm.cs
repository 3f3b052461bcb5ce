using Microsoft.AspNetCore.Http;
using OrchardCore.Data;

namespace Embedded.Setup;

/// <summary>What a person enters on the setup page, and what is wrong with it.</summary>
internal sealed class SetupForm
{
    private const int MinPasswordLength = 12;
    private const int MaxLength = 1024;

    public string Token { get; init; } = "";

    public string RecipeName { get; init; } = "";

    public string SiteName { get; init; } = "";

    public string SiteTimeZone { get; init; } = "Asia/Ho_Chi_Minh";

    public string DatabaseProvider { get; init; } = DatabaseProviderValue.Sqlite;

    public string ConnectionString { get; init; } = "";

    public string TablePrefix { get; init; } = "";

    public string Schema { get; init; } = "";

    public string UserName { get; init; } = "";

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    public string PasswordConfirmation { get; init; } = "";

    public static SetupForm Read(IFormCollection form) => new()
    {
        Token = form[nameof(Token)].ToString().Trim(),
        RecipeName = form[nameof(RecipeName)].ToString(),
        SiteName = form[nameof(SiteName)].ToString().Trim(),
        SiteTimeZone = form[nameof(SiteTimeZone)].ToString().Trim(),
        DatabaseProvider = form[nameof(DatabaseProvider)].ToString(),
        ConnectionString = form[nameof(ConnectionString)].ToString().Trim(),
        TablePrefix = form[nameof(TablePrefix)].ToString().Trim(),
        Schema = form[nameof(Schema)].ToString().Trim(),
        UserName = form[nameof(UserName)].ToString().Trim(),
        Email = form[nameof(Email)].ToString().Trim(),
        Password = form[nameof(Password)].ToString(),
        PasswordConfirmation = form[nameof(PasswordConfirmation)].ToString(),
    };

    public IEnumerable<string> Validate(IReadOnlyCollection<string> recipes)
    {
        if (!recipes.Contains(RecipeName, StringComparer.OrdinalIgnoreCase))
        {
            yield return "Hãy chọn một công thức thiết lập.";
        }

        if (SiteName.Length is 0 or > MaxLength)
        {
            yield return "Hãy nhập tên cổng thông tin.";
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(SiteTimeZone, out _))
        {
            yield return "Múi giờ không hợp lệ. Ví dụ: Asia/Ho_Chi_Minh.";
        }

        if (DatabaseProvider is not (DatabaseProviderValue.Sqlite or DatabaseProviderValue.Postgres))
        {
            yield return "Hãy chọn cơ sở dữ liệu SQLite hoặc PostgreSQL.";
        }

        if (DatabaseProvider == DatabaseProviderValue.Postgres && ConnectionString.Length == 0)
        {
            yield return "PostgreSQL cần một chuỗi kết nối.";
        }

        if (!(TablePrefix + Schema).All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
        {
            yield return "Tiền tố bảng và lược đồ chỉ gồm chữ cái không dấu, chữ số và dấu gạch dưới.";
        }

        if (UserName.Length is 0 or > 255)
        {
            yield return "Hãy nhập tên đăng nhập của quản trị viên.";
        }

        if (Email.Length > 255 || !System.Net.Mail.MailAddress.TryCreate(Email, out _))
        {
            yield return "Địa chỉ thư điện tử của quản trị viên không hợp lệ.";
        }

        if (Password.Length < MinPasswordLength || !Password.Any(char.IsUpper) || !Password.Any(char.IsLower) || !Password.Any(char.IsDigit) || Password.All(char.IsLetterOrDigit))
        {
            yield return $"Mật khẩu cần ít nhất {MinPasswordLength} ký tự, gồm chữ hoa, chữ thường, chữ số và ký tự đặc biệt.";
        }

        if (Password != PasswordConfirmation)
        {
            yield return "Hai lần nhập mật khẩu không giống nhau.";
        }
    }
}
