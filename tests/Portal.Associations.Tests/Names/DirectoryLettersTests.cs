using Portal.Associations.Names;

namespace Portal.Associations.Tests.Names;

public class DirectoryLettersTests
{
    [Theory]
    [InlineData("Hội Đông y tỉnh", "đ")]
    [InlineData("HỘI ĐÔNG Y", "đ")]
    [InlineData("Hội Ảnh", "a")]
    [InlineData("Hội Ẩm thực", "â")]
    [InlineData("Ho\u0323\u0302i \u0110u\u031bo\u031b\u0300ng bộ", "đ")]
    [InlineData("Hội Ủng hộ", "u")]
    [InlineData("Hội Ứng dụng", "ư")]
    [InlineData("Liên hiệp hội", "l")]
    [InlineData("Hội", "h")]
    [InlineData("Hồi sức", "h")]
    [InlineData("Hội Windows", "w")]
    public void A_name_is_listed_under_the_letter_after_Hoi(string name, string letter)
        => Assert.Equal(DirectoryLetters.PositionOf(letter), DirectoryLetters.PositionIn(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Hội 2026")]
    [InlineData("😀")]
    public void A_name_without_a_letter_is_listed_under_none(string? name) => Assert.Equal(DirectoryLetters.None, DirectoryLetters.PositionIn(name));
}
