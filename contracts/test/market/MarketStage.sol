// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../../src/interfaces/IAddressMapping.sol";
import {CommodityMarket} from "../../src/market/CommodityMarket.sol";
import {ICommodityMarket} from "../../src/market/ICommodityMarket.sol";
import {SubnetToken} from "../../src/tokens/SubnetToken.sol";
import {SubnetTokenFactory} from "../../src/tokens/SubnetTokenFactory.sol";
import {ForgeProtocol} from "../doubles/ForgeProtocol.sol";
import {Test} from "../support/Test.sol";
import {vm} from "../support/Vm.sol";
import {Goods} from "./Goods.sol";

/// @title A market, a neuron that sells, and two who buy
/// @notice What the tests of CommodityMarket begin with. The seller's neuron is on NETUID; the token is that of MONEY.
abstract contract MarketStage is Test {
    uint16 internal constant NETUID = 7;
    uint16 internal constant MONEY = 8;
    address internal constant TAO = address(0);
    bytes32 internal constant VALIDATOR = "validator";
    bytes32 internal constant KEY = "key";
    bytes32 internal constant SECRET = "secret";
    /// @dev Worked out once: the precompile of SHA-256 would use up a prank.
    bytes32 internal immutable KEY_HASH = sha256(abi.encode(KEY));
    bytes32 internal immutable SECRET_HASH = sha256(abi.encode(SECRET));
    uint128 internal constant PRICE = 3 ether;
    uint128 internal constant BOND = 1 ether;
    uint64 internal constant SIZE = 2 * 4096 + 100;

    ForgeProtocol internal _protocol;
    CommodityMarket internal _market;
    SubnetTokenFactory internal _factory;
    SubnetToken internal _token;
    Goods internal _goods;
    address internal _seller;
    address internal _buyer;
    address internal _mallory;
    bytes[] internal _plain;

    function setUp() public virtual {
        vm.roll(1_000);
        vm.coinbase(_actor("author"));
        _protocol = new ForgeProtocol();
        _protocol.install();
        _protocol.createSubnet(NETUID, 20_000e9, 50_000e9, 33);
        _protocol.createSubnet(MONEY, 30_000e9, 30_000e9, 33);
        _protocol.createHotkey(VALIDATOR, "owner");
        _protocol.setNeuron(MONEY, VALIDATOR, true);
        _factory = new SubnetTokenFactory();
        _token = SubnetToken(_factory.createToken(MONEY));
        _market = new CommodityMarket(_factory);
        _goods = new Goods();
        (_seller, _buyer, _mallory) = (_actor("seller"), _user("buyer"), _user("mallory"));
        vm.deal(_seller, 100 ether);
        _enter(_seller);
        _setGoods(SIZE, 1);
    }

    /// @dev Somebody with 10,000 TAO, and tokens that the market may take.
    function _user(string memory name) internal returns (address user) {
        user = _actor(name);
        vm.deal(user, 10_000 ether);
        vm.prank(user);
        _token.depositTao{value: 2_000 ether}(VALIDATOR, user, 0);
        vm.prank(user);
        _token.approve(address(_market), type(uint256).max);
    }

    /// @dev Makes an account's id a hotkey of the subnet.
    function _enter(address account) internal {
        _protocol.createHotkey(_id(account), keccak256(abi.encode("coldkey", account)));
        _protocol.setNeuron(NETUID, _id(account), false);
    }

    function _setGoods(uint256 size, uint256 seed) internal {
        delete _plain;
        bytes[] memory chunks = _goods.chunksOf(size, seed);
        for (uint256 i = 0; i < chunks.length; ++i) {
            _plain.push(chunks[i]);
        }
    }

    function _id(address account) internal view returns (bytes32 id) {
        return IAddressMapping(ADDRESS_MAPPING_ADDRESS).addressMapping(account);
    }

    /// @dev A data set, paid in TAO or in the token.
    function _terms(uint16 paymentNetuid) internal view returns (ICommodityMarket.Terms memory terms) {
        (terms.netuid, terms.paymentNetuid) = (NETUID, paymentNetuid);
        for (uint256 i = 0; i < _plain.length; ++i) {
            terms.size += uint64(_plain[i].length);
        }
        (terms.price, terms.bondWei) = (PRICE, BOND);
        (terms.offerBlocks, terms.confirmBlocks, terms.revealBlocks, terms.disputeBlocks) = (50, 60, 1_000, 400);
        terms.plainRoot = _goods.rootOf(_plain);
        terms.boxKey = "box";
    }

    function _list(ICommodityMarket.Terms memory terms) internal returns (uint256 listingId) {
        bytes32 hotkey = _id(_seller);
        vm.prank(_seller);
        return _market.list(hotkey, terms, "ipfs://listing");
    }

    /// @dev Orders at the listing's price.
    function _order(uint256 listingId, address buyer) internal returns (uint256 purchaseId) {
        ICommodityMarket.Listing memory listing = _market.getListing(listingId);
        uint256 value = listing.token == TAO ? listing.terms.price : 0;
        vm.prank(buyer);
        return _market.order{value: value}(listingId, listing.terms.price, SECRET_HASH, "sealed");
    }

    /// @dev Encrypts chunks for a purchase and offers them.
    function _offerOf(uint256 purchaseId, bytes[] memory encrypted) internal {
        bytes32 root = _goods.rootOf(encrypted);
        uint256 bond = _market.getListing(_market.getPurchase(purchaseId).listingId).terms.bondWei;
        vm.prank(_seller);
        _market.offer{value: bond}(purchaseId, root, KEY_HASH, "ipfs://encrypted");
    }

    function _offer(uint256 purchaseId) internal {
        _offerOf(purchaseId, _encrypted());
    }

    function _encrypted() internal view returns (bytes[] memory encrypted) {
        return _goods.crypt(KEY, SECRET, _plain);
    }

    function _confirm(uint256 purchaseId) internal {
        ICommodityMarket.Purchase memory purchase = _market.getPurchase(purchaseId);
        vm.prank(purchase.buyer);
        _market.confirm(purchaseId, purchase.cipherRoot, purchase.keyHash);
    }

    function _reveal(uint256 purchaseId) internal {
        vm.prank(_seller);
        _market.reveal(purchaseId, KEY);
    }

    /// @dev A purchase that has come to a status, of a seller that encrypts these chunks.
    function _until(ICommodityMarket.Status status, uint16 paymentNetuid, bytes[] memory encrypted)
        internal
        returns (uint256 purchaseId)
    {
        purchaseId = _order(_list(_terms(paymentNetuid)), _buyer);
        if (status > ICommodityMarket.Status.Ordered) _offerOf(purchaseId, encrypted);
        if (status > ICommodityMarket.Status.Offered) _confirm(purchaseId);
        if (status > ICommodityMarket.Status.Confirmed) _reveal(purchaseId);
        _checkStatus(purchaseId, status);
    }

    /// @dev The same with an honest seller, paid in TAO.
    function _until(ICommodityMarket.Status status) internal returns (uint256 purchaseId) {
        return _until(status, 0, _encrypted());
    }

    /// @dev Chunks of a seller that changes one byte of the goods before it encrypts them.
    function _spoilt(uint256 at, uint8 bits) internal view returns (bytes[] memory encrypted) {
        encrypted = _encrypted();
        bytes memory chunk = encrypted[at / 4096];
        chunk[at % 4096] ^= bytes1(bits);
    }

    function _evidence(uint256 index, bytes[] memory encrypted)
        internal
        view
        returns (ICommodityMarket.Evidence memory evidence)
    {
        return _goods.evidenceOf(KEY, SECRET, index, encrypted, _plain);
    }

    /// @dev To the first block after a purchase's deadline.
    function _pass(uint256 purchaseId) internal {
        vm.roll(_market.getPurchase(purchaseId).deadline + 1);
    }

    /// @dev Another neuron takes the seller's place.
    function _deregister() internal {
        _protocol.replaceNeuron(NETUID, _id(_seller), "successor");
    }

    function _checkStatus(uint256 purchaseId, ICommodityMarket.Status want) internal view {
        vm.assertEq(uint256(_market.getPurchase(purchaseId).status), uint256(want), "status");
    }

    function _checkCredit(address token, address account, uint256 amount) internal view {
        vm.assertEq(_market.creditOf(token, account), amount, "credit");
    }

    /// @dev The contract holds exactly what it owes.
    function _checkConserved() internal view {
        vm.assertEq(address(_market).balance, _market.escrowed(TAO) + _market.credited(TAO), "TAO");
        address token = address(_token);
        vm.assertEq(_token.balanceOf(address(_market)), _market.escrowed(token) + _market.credited(token), "token");
    }

    function _refuse(bytes memory reason) internal {
        vm.expectRevert(reason);
    }
}
